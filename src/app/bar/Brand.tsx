/** The mark: a filled speaker, two carriers, one thread. It begins where reading begins. */
export function Brand() {
  return (
    <svg className="brand-mark" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
      <path d="M6 7h22" />
      <circle className="brand-speaker" cx="5" cy="7" r="4" />
      <circle className="brand-carrier" cx="17" cy="7" r="3.5" />
      <circle className="brand-carrier" cx="29" cy="7" r="3.5" />
    </svg>
  );
}
