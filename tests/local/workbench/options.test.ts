import { OptionError, startOptions } from '../../../local/options';

describe('options of npm start', () => {
  it('uses port 4400 and .local where nothing is said', () => {
    expect(startOptions([])).toEqual({ port: 4400, dataFolder: '.local', reset: false });
  });

  it('reads a value after a space or an equals sign', () => {
    expect(startOptions(['--port', '4401', '--data=elsewhere', '--reset'])).toEqual({
      port: 4401,
      dataFolder: 'elsewhere',
      reset: true
    });
  });

  it('reads the port of Excel, which is the usual one where nothing is said', () => {
    expect(startOptions(['--excel-port', '4444']).excelPort).toBe(4444);
    expect(startOptions([]).excelPort).toBeUndefined();
    expect(() => startOptions(['--excel-port', 'x'])).toThrow('"x" is no port');
  });

  it.each([
    [['--prot', '4401'], 'There is no option "--prot".'],
    [['4401'], 'There is no option "4401".'],
    [['-p'], 'There is no option "-p".'],
    [['--reset=no'], 'There is no option "--reset=no".'],
    [['--__proto__=x'], 'There is no option "--__proto__=x".'],
    [['--', '--reset'], 'There is no option "--reset".'],
    [['--data='], '--data needs a value.'],
    [['--port'], '--port needs a value.'],
    [['--data', '--reset'], '--data needs a value.'],
    [['--port', 'x'], '"x" is no port'],
    [['--port', '0'], '"0" is no port'],
    [['--port', '65536'], '"65536" is no port'],
    [['--port', '-1'], '"-1" is no port'],
    [['--port', '1e3'], '"1e3" is no port']
  ])('%j is refused with a sentence', (words, sentence) => {
    expect(() => startOptions(words)).toThrow(OptionError);
    expect(() => startOptions(words)).toThrow(sentence);
  });
});
