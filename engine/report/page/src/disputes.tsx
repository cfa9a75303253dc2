// Every dispute in a list, and the card of the chosen one.
import { useApp } from './context';
import { Card } from './card';
import { key_of } from './model';
import { bdi, Button, Section } from './parts';
import { list } from './result';
import { counted, digits, percent, plain } from './words';
import { VirtualList } from './virtual_list';

export function Disputes() {
  const app = useApp();
  const { model, route } = app;
  const count = model.disputes.length;
  if (count === 0) {
    return <Section id="disputes" title="Disputes" lead="Nowhere do the sources disagree.">
      <p><Button to={{ view: 'claims' }}>See all claims</Button></p></Section>;
  }
  const at = Math.max(0, model.dispute_at.get(route.dispute) ?? 0);
  const step = (by: number, name: string, arrows: string) => {
    const near = model.disputes[(at + by + count) % count]!;
    return <Button to={{ view: 'disputes', dispute: key_of(near) }}
      label={`${name} dispute: ${plain(near.topic)}`}>{arrows}</Button>;
  };
  return <Section id="disputes" title="Disputes" lead={<>Sources disagree
    on {counted(count, 'point')}. Those come first that set most outlets most evenly against each other.</>}>
    <div class="split">
      <div class="short-list">
        <VirtualList count={count} height={76} label="Disputes" start={at}
          row={(k, tab) => {
            const dispute = model.disputes[k]!;
            return <a class="row dispute-row" tabIndex={tab} aria-current={k === at ? 'true' : undefined}
              href={app.href({ view: 'disputes', dispute: key_of(dispute) })}>
              <span class="row-main">{bdi(dispute.topic)}</span>
              <span class="row-sub">{bdi(dispute.slot)}{' \u00b7 '}
                {list(dispute.sides).slice(0, 4).map((side) => percent(side.score)).join(' / ')}</span>
            </a>;
          }} />
      </div>
      <div class="detail">
        {count > 1 && <nav class="steps" aria-label="Disputes in order">
          {step(-1, 'Previous', '\u2190 Previous')}
          <span>{at + 1} of {digits(count)}</span>
          {step(1, 'Next', 'Next \u2192')}
        </nav>}
        <Card key={at} dispute={model.disputes[at]!} />
      </div>
    </div>
  </Section>;
}
