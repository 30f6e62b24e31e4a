import { IconAlertTriangle, IconMoodEmpty } from '@tabler/icons-react';
import { use, useDeferredValue, useMemo } from 'react';
import { formatGibibytes } from '#shared/domain/format.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PlanCatalog } from '../form/planCatalog.ts';
import { planKindOf } from '../kinds/planKinds.ts';
import { WhatBindsCard } from '../kinds/WhatBindsCard.tsx';
import { AnswerTable } from '../parts/AnswerTable.tsx';
import { Fact } from '../parts/Fact.tsx';
import { originOf, placeOf } from '../parts/gpuPrices.ts';
import { MemoryBar } from '../parts/MemoryBar.tsx';
import { QuestionAndAnswer } from '../parts/QuestionAndAnswer.tsx';
import { paramsOfTextForm, useTextForm } from '../parts/textForm.ts';
import { VerdictBox } from '../parts/VerdictBox.tsx';
import { ImageFields } from './ImageFields.tsx';
import { answerImages, type ImageAnswer, type ImageRow } from './imageAnswer.ts';
import { imageExample } from './imageForm.ts';
import { imageColumns, imageLine, secondsText } from './imageText.ts';

const kind = planKindOf('image');

/** How long an image takes on each GPU, whether the model fits, and what a thousand of them cost. */
export function ImagePlanner() {
  const [form, change] = useTextForm(imageExample);
  const catalog = use(PlanCatalog);
  const asked = useDeferredValue(form);
  const answer = useMemo(() => answerImages(asked, catalog), [asked, catalog]);
  const params = { runs: kind.path, ...paramsOfTextForm(imageExample, form) };
  const need = answer.kind === 'images' ? (answer.rows[0]?.size.memory?.total ?? 0) : 0;
  return (
    <QuestionAndAnswer
      question={
        <ImageFields form={form} fault={answer.kind === 'fault' ? answer.fault : null} onChange={change} />
      }
    >
      {answer.kind === 'fault' ? (
        <div>
          <EmptyState icon={IconAlertTriangle} title="This cannot be sized">
            {answer.fault.message}
          </EmptyState>
        </div>
      ) : (
        <Sized answer={answer} params={params} />
      )}
      <WhatBindsCard kind={kind} gpus={catalog.gpus} leastMemoryBytes={need} />
    </QuestionAndAnswer>
  );
}

type Images = Extract<ImageAnswer, { readonly kind: 'images' }>;

function Sized({
  answer,
  params,
}: {
  readonly answer: Images;
  readonly params: Readonly<Record<string, string>>;
}) {
  const { shown, rows, request } = answer;
  return (
    <>
      {shown === null ? (
        <div>
          <EmptyState icon={IconMoodEmpty} title="No GPU can be named">
            No card of the price lists holds {request.model.name} in {request.format.toUpperCase()}, or no
            time of it was found. The table tells of each card what is known.
          </EmptyState>
        </div>
      ) : (
        <Shown answer={answer} shown={shown} params={params} />
      )}
      <AnswerTable
        id="images"
        title="Images on each GPU"
        about="Those that hold it first, the cheapest per image on top; a GPU that is never idle."
        rows={rows}
        columns={imageColumns}
        keyOf={({ gpu }) => gpu.key}
        isShown={(row) => row === shown}
        empty="The catalogue is empty."
      />
    </>
  );
}

function Shown(props: {
  readonly answer: Images;
  readonly shown: ImageRow;
  readonly params: Readonly<Record<string, string>>;
}) {
  const { answer, shown } = props;
  const { size, gpu, price } = shown;
  const { time, memory } = size;
  return (
    <>
      <VerdictBox
        title={answer.isChosen ? 'On the GPU that was chosen' : 'Cheapest per image'}
        tone={size.fits === false ? 'bad' : 'good'}
        line={imageLine(answer, shown)}
        params={props.params}
        note={
          <>
            {time !== null && `Rate ${time.rate.basis}: ${time.rate.source}. `}Sizes and operations:{' '}
            {answer.request.model.source}.{price !== null && ` Price from: ${originOf(price)}.`}
          </>
        }
      >
        {time !== null && (
          <>
            <Fact term="Per image">
              {secondsText(time.secondsPerImage)} ({secondsText(time.low)} to {secondsText(time.high)})
            </Fact>
            <Fact term="Per step">{secondsText(time.secondsPerStep)}</Fact>
            <Fact term="Images per second">{time.imagesPerSecond.toPrecision(2)}</Fact>
          </>
        )}
        <Fact term="List price">{price === null ? 'in no list known here' : placeOf(price)}</Fact>
      </VerdictBox>
      {memory !== null && (
        <MemoryBar
          title="Memory of the GPU"
          about={`${gpu.name}, ${formatGibibytes(gpu.memoryBytes)} GiB${size.fits === false && size.fitsWithOffload === true ? '; it fits once the encoders leave before the denoiser comes' : ''}`}
          uses={[
            { label: 'Denoiser', bytes: memory.denoiser },
            { label: 'Text encoders and decoder', bytes: memory.encoders },
            { label: 'Decoding the images (general knowledge)', bytes: memory.activations },
            { label: 'Context', bytes: memory.overhead },
          ]}
          available={gpu.memoryBytes}
        />
      )}
    </>
  );
}
