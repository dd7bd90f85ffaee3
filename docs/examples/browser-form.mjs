// The script of browser-form.html. Bundle it for the page, then open the page from the disk:
//   npx esbuild browser-form.mjs --bundle --minify --outfile=browser-form.js
import { checkElement } from 'social-prescribing/record';

for (const field of document.querySelectorAll('input[data-element]')) {
  const place = document.getElementById(field.getAttribute('aria-describedby'));
  field.addEventListener('blur', () => {
    const given = field.value.trim();
    const { ok, issues } =
      given === '' ? { ok: true, issues: [] } : checkElement(field.dataset.element, given);
    field.setAttribute('aria-invalid', String(!ok));
    // Warnings show too, but do not make the field invalid.
    place.textContent = issues
      .filter(({ severity }) => severity !== 'information')
      .map(({ message }) => message)
      .join(' ');
  });
}
