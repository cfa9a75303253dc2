// Every dispute in a list, and the card of the chosen one.
import { useApp } from './context';
import { Card } from './card';
import { key_of } from './model';
import { Go, Own, Section } from './parts';
import { list } from './result';
import { counted, percent, plain } from './words';
import { VirtualList } from './virtual_list';

export function Disputes() {
  const app = useApp();
  const { model, route } = app;
  const count = model.disputes.length;
  if (count === 0) {
    return <Section id="disputes" title="Disputes" lead="Nowhere do the sources disagree.">
      <p><Go class="button" to={{ view: 'claims' }}>See all claims</Go></p></Section>;
  }
  const at = Math.max(0, model.dispute_at.get(route.dispute) ?? 0);
  const near = (step: number) => key_of(model.disputes[(at + step + count) % count]!);
  return <Section id="disputes" title="Disputes" lead={<>Sources disagree
    on {counted(count, 'point')}. Those come first that set most outlets most evenly against each other.</>}>
    <div class="split">
      <div class="short-list">
        <VirtualList count={count} height={76} label="Disputes" start={at} id={(k) => k}
          row={(k, tab) => {
            const dispute = model.disputes[k]!;
            return <a class="row dispute-row" tabIndex={tab} aria-current={k === at ? 'true' : undefined}
              href={app.href({ view: 'disputes', dispute: key_of(dispute) })}>
              <span class="row-main"><Own text={dispute.topic} /></span>
              <span class="row-sub"><Own text={dispute.slot} />{' \u00b7 '}
                {list(dispute.sides).slice(0, 4).map((side) => percent(side.score)).join(' / ')}</span>
            </a>;
          }} />
      </div>
      <div class="detail">
        {count > 1 && <nav class="steps" aria-label="Disputes in order">
          <Go class="button" to={{ view: 'disputes', dispute: near(-1) }}
            label={`Previous dispute: ${plain(model.disputes[(at - 1 + count) % count]!.topic)}`}>{'\u2190'} Previous</Go>
          <span>{at + 1} of {count.toLocaleString('en')}</span>
          <Go class="button" to={{ view: 'disputes', dispute: near(1) }}
            label={`Next dispute: ${plain(model.disputes[(at + 1) % count]!.topic)}`}>Next {'\u2192'}</Go>
        </nav>}
        <Card key={at} dispute={model.disputes[at]!} />
      </div>
    </div>
  </Section>;
}
