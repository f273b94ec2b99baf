// Unpacks the packaged Chromium, its libraries and its fonts. A program of its own, because the
// package unpacks into the folder for temporary files, which is a matter of the whole process.
// Argument: the folder that this one will be moved to when all is there.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { inflate } from '@sparticuz/chromium';

const [, , destination] = process.argv;
const packed = path.resolve(
  path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../bin'
);
const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
await Promise.all(parts.map((part) => inflate(path.join(packed, part))));

// The package's own configuration looks in fixed places. One font for all makes pictures alike.
writeFileSync(
  path.join(os.tmpdir(), 'fonts', 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${destination}/fonts/fonts</dir>
  <cachedir>${destination}/fonts-cache</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="weak"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`
);
