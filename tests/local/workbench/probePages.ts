import path from 'node:path';
import type { SitePage } from '../../../local/workbench/pages';

/** A build with two small web parts, of the shape that `gulp bundle --ship` leaves. */
export const probeBuild: string = path.resolve(__dirname, 'fixtures/build');

export const probeId = '11111111-aaaa-4bbb-8ccc-000000000001';
export const failingId = '11111111-aaaa-4bbb-8ccc-000000000002';

/** A page with one web part that works, and one with a failing, a missing and a working one. */
export const probePages: readonly SitePage[] = [
  {
    name: 'Register',
    title: 'Register',
    webParts: [{ componentId: probeId, properties: { title: 'As saved with the page' } }]
  },
  {
    name: 'Papers',
    title: 'Papers',
    webParts: [
      { componentId: failingId, properties: {} },
      { componentId: '11111111-aaaa-4bbb-8ccc-000000000009', properties: {} },
      { componentId: probeId, properties: { title: 'Still here' } }
    ]
  }
];
