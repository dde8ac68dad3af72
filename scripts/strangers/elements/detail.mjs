const tag = 'fractional-job-detail';

/** A role by itself. */
export const detail = {
  tag,
  name: 'role',
  markup: `<${tag} board="demo" job="fractional-cto-for-a-team-of-four-at-lanthorn-robotics"></${tag}>`,
  title: '[part="description"] :not(:empty)',
};
