// The dashboard works without this; it adds comfort.

// Screen readers announce what appears in a live region after the page has loaded, not what it came with.
const messages = document.querySelector('[data-announce]');
const announcer = document.getElementById('announcer');
if (messages && announcer && messages.textContent.trim()) {
  setTimeout(() => { announcer.textContent = messages.textContent.replace(/\s+/g, ' ').trim(); }, 250);
}

// The first error gets the focus, so that nobody searches for it.
document.querySelector('[data-focus-first]')?.focus();

// Ask before what cannot be taken back at once.
document.addEventListener('submit', event => {
  const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});

// A form that is sent is sent once.
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'get') return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'true';
  addEventListener('pageshow', () => { delete form.dataset.sent; }, { once: true });
});

// Escape closes the menu of the narrow screen.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && location.hash === '#admin-menu') location.hash = '#menu-link';
});
