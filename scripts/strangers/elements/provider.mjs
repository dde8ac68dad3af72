/** A provider has nothing to show: whoever it tells of the board has. */
export const provider = {
  tag: 'fractional-job-list',
  name: 'provider',
  markup: '<fractional-provider board="demo"><fractional-job-list limit="1"></fractional-job-list></fractional-provider>',
  title: '[part="job-title"]',
};
