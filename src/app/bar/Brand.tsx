/** The logo: a filled speaker and two carriers on one thread, mirrored in right-to-left text. */
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
