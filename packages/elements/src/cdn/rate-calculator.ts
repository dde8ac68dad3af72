import '../rate-calculator/fractional-rate-calculator.js';
