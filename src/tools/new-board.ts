import { Refused, scaffold } from './new-board/scaffold.ts';
import { told } from './new-board/told.ts';
import { writeAll } from './new-board/write.ts';

const USE = 'Use: npm run new-board -- URL FILE.html   (the address of one posting, and its page as saved)';

function run(given: readonly string[]): void {
  const [url, file] = given;
  if (url === undefined || file === undefined || given.length > 2) throw new Refused(USE);
  const made = scaffold(process.cwd(), url, file);
  writeAll(process.cwd(), made.files);
  process.stdout.write(told(made));
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
