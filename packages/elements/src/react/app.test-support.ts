// As a user's code: the components come from the built package, and Node runs this file as it is.
import { JobList, Provider, RateCalculator } from '@fractional-embed/elements/react';
import { createElement as h, type ReactElement, useRef, useState } from 'react';
import type { FractionalJobList } from '../index.js';

/** A page with a list and a calculator, of which each button changes one thing. */
export function App({ baseUrl }: { baseUrl: string }): ReactElement {
  const [limit, setLimit] = useState(2);
  const [there, setThere] = useState(true);
  const [roles, setRoles] = useState(true);
  const [selected, setSelected] = useState<string[]>([]);
  const [texts, setTexts] = useState<{ findRoles: () => string }>();
  const list = useRef<FractionalJobList>(null);
  const button = (name: string, onClick: () => void): ReactElement => h('button', { onClick }, name);
  const select = (title: string): void =>
    setSelected([...selected, `${title} of ${limit} in ${list.current?.localName ?? 'nothing'}`]);
  return h(
    'main',
    null,
    button('Three roles', () => setLimit(3)),
    button('Other texts', () => setTexts({ findRoles: () => 'Show me' })),
    button('No roles', () => setRoles(false)),
    button('List', () => setThere(!there)),
    h('ol', null, ...selected.map((text) => h('li', null, text))),
    h(
      Provider,
      { baseUrl, board: 'demo' },
      there &&
        h(JobList, {
          ref: list,
          limit,
          headingLevel: 4,
          className: 'roles',
          onJobSelect: (event) => {
            event.preventDefault();
            select(event.detail.job.title);
          },
        }),
    ),
    h(RateCalculator, {
      tax: 'none',
      currency: 'EUR',
      findRoles: roles,
      inputs: { targetNet: 90_000 },
      messages: texts,
      onRateFindRoles: ({ detail }) => select(detail.currency),
    }),
  );
}
