// Notes in each form which field the cursor was in last: should the session end meanwhile, it returns there.

document.addEventListener('focusin', ({ target }) => {
  const form = target.form;
  if (!target.name || form?.method !== 'post' || target.matches('button, [type=hidden]')) return;
  let note = form.elements._field;
  if (!note) {
    note = Object.assign(document.createElement('input'), { type: 'hidden', name: '_field' });
    form.append(note);
  }
  note.value = target.name;
});
