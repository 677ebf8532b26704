import { careerPage, description, escaped, page } from '../../../src/tools/samples/html.ts';
import type { Invented } from '../../../src/tools/samples/postings.ts';

/** A page with five megabytes of markup around its posting, none of it the employer's. */
export function huge(html: string): string {
  const padding = `<div hidden>${'<span data-x="0123456789"></span>'.repeat(160_000)}</div>`;
  return html.replace('</body>', `${padding}</body>`);
}

/** A posting whose list of duties never ends. */
export function long(posting: Invented, lines: number): string {
  const duties = Array.from({ length: lines }, (_, at) => {
    return `${posting.duties[at % posting.duties.length] ?? ''} (Pier ${at})`;
  });
  return careerPage({ ...posting, duties });
}

/** A posting whose tags are left open, crossed and misspelt. */
export function broken(posting: Invented): string {
  return careerPage(posting)
    .replaceAll('</li>', '')
    .replaceAll('</ul>', '</ol></div>')
    .replace('<h3>', '<h3><b><i>')
    .replaceAll('</h3>', '</b></h3>')
    .replace('</body></html>', '<table><tr><p>');
}

/** A posting without any title: no heading, no name of the page. */
export function untitled(posting: Invented): string {
  return page('', `<main><article>${description(posting)}</article></main>`);
}

/** A posting in Arabic, written from right to left, with structured data as search engines ask for it. */
export function arabic(): string {
  const lines = [
    'تطوير نماذج التعلم الآلي وتدريبها على بيانات الميناء.',
    'قياس دقة النماذج ومراقبتها في الإنتاج.',
    'العمل مع فريق صغير قرب البحر.',
  ];
  const text = lines.map((line) => `<li>${line}</li>`).join('');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'مهندس تعلم الآلة',
    hiringOrganization: { '@type': 'Organization', name: 'شركة المرفأ' },
    description: `<ul>${text}</ul>`,
  };
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  return page(
    'مهندس تعلم الآلة',
    `<main><h1>مهندس تعلم الآلة</h1><ul>${text}</ul></main>${script}`,
    'lang="ar" dir="rtl"',
  );
}

/** A page that redraws itself all the time for two seconds, and settles on a posting. */
export function restless(posting: Invented): string {
  const script = `<script>
    const main = document.querySelector('main');
    const whole = main.innerHTML;
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      main.innerHTML = turns < 40 ? '<p>' + ${JSON.stringify(escaped(posting.title))} + turns + '</p>' : whole;
      if (turns === 40) clearInterval(timer);
    }, 50);
  </script>`;
  return careerPage(posting).replace('</body>', `${script}</body>`);
}

/** The smallest PDF that a viewer takes. */
export function minimalPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>',
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.4\n${objects.join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`);
}
