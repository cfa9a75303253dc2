// The keys, and the switch that turns those of one letter off.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { kKeys } from './keys';

export function Help(props: { open: boolean; letters: boolean; close(): void; set_letters(on: boolean): void }) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (props.open && !box.current!.open) box.current!.showModal();
    if (!props.open && box.current!.open) box.current!.close();
  }, [props.open]);
  return <dialog ref={box} aria-labelledby="help-title" onClose={props.close}>
    <h2 id="help-title">Keys</h2>
    <dl class="keys">{kKeys.map(([keys, act]) => <div><dt>{keys.split(' ').map((key) =>
      <><kbd>{key}</kbd>{' '}</>)}</dt><dd>{act}</dd></div>)}</dl>
    <label><input type="checkbox" checked={props.letters}
      onChange={(event) => props.set_letters(event.currentTarget.checked)} /> Keys of one letter</label>
    <p><button onClick={props.close}>Close</button></p>
  </dialog>;
}
