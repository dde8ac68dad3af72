import './here.js';
import '../newsletter/fractional-newsletter.js';
