import './here.js';
import '../provider/fractional-provider.js';
