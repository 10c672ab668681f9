import { text } from '../../../texts/text';
import { type Drawn, shapeMarkup } from './draw-marks';
import { type Shape, shapes } from './marks';
import { plot } from './scale';
import { svgText, textWidth } from './svg-text';

const rowHeight = 20;

/** The shapes that occur, each with its word, in as many lines as they need. */
export function legend(
  used: ReadonlySet<Shape>,
  others: { readonly beats: boolean; readonly silent: boolean; readonly asked: boolean },
  y: number,
): Drawn {
  const markup: string[] = [];
  let [x, row] = [14, 0];
  const add = (words: string, draw: (x: number, y: number) => string) => {
    const width = textWidth(words) + 44;
    if (x + width > plot.right && x > 14) {
      x = 14;
      row += 1;
    }
    const middle = y + row * rowHeight + rowHeight / 2;
    markup.push(draw(x, middle), svgText(x + 16, middle + 4, words, 'row'));
    x += width;
  };
  for (const shape of shapes.filter((one) => used.has(one) && one !== 'note')) {
    add(text(`summary.drawing.shape.${shape}`), (at, middle) => shapeMarkup(shape, at, middle));
  }
  if (others.beats) {
    add(text('summary.drawing.shape.heartbeats'), (at, middle) => {
      return `<rect class="band" x="${at - 8}" y="${middle - 4}" width="18" height="8"/>`;
    });
  }
  if (others.silent) {
    add(text('summary.drawing.shape.silence'), (at, middle) => {
      return `<rect class="silence" x="${at - 8}" y="${middle - 8}" width="18" height="16"/>`;
    });
  }
  if (others.asked) {
    add(text('summary.drawing.shape.asked'), (at, middle) => {
      return `<rect class="asked" x="${at - 8}" y="${middle - 8}" width="18" height="16"/>`;
    });
  }
  return { markup, height: markup.length === 0 ? 0 : (row + 1) * rowHeight };
}
