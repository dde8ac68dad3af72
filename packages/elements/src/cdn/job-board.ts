import './here.js';
import '../job-board/fractional-job-board.js';
