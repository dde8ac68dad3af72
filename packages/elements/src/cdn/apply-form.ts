import './here.js';
import '../apply-form/fractional-apply-form.js';
