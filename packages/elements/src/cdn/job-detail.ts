import './here.js';
import '../job-detail/fractional-job-detail.js';
