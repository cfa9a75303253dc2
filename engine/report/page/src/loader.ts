// Unpacks the script of the page and runs it as an inline script, which the
// policy of the page allows by its hash. The plain form stays where there is no
// DecompressionStream, and where anything fails.
import { unpacked } from './packed';

interface Rules { createScript(text: string): string }
interface Policies { createPolicy(name: string, rules: Rules): Rules }
declare const trustedTypes: Policies | undefined;

/// Text as the policy of the page wants it for a script: it knows one maker of
/// such text, and none of that name can be made again.
function trusted(text: string): string {
  if (typeof trustedTypes === 'undefined') return text;
  return trustedTypes.createPolicy('crosscheck', { createScript: (same) => same }).createScript(text);
}

async function run(main: HTMLElement, packed: HTMLElement) {
  // No frame is to show the plain form first, unless one has shown it already.
  if (performance.getEntriesByType('paint').length === 0) main.style.visibility = 'hidden';
  try {
    const script = document.createElement('script');
    script.text = trusted(await unpacked(packed.textContent!));
    document.body.append(script);
    // A page that is saved as it stands is not to run twice.
    script.remove();
  } finally {
    main.style.visibility = '';
  }
}

const main = document.getElementById('app'), packed = document.getElementById('script');
if (main && packed && 'DecompressionStream' in self) void run(main, packed);
