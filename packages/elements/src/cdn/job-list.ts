import './here.js';
import '../job-list/fractional-job-list.js';
