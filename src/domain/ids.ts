/** Stable identifiers from the seeds ("voluntary-departure"). Links depend on them. */
export type EventId = string;
export type QuoteId = string;
export type DocumentId = string;
export type OriginId = string;
export type ActorId = string;
export type PlaceId = string;
export type KindId = string;
export type UnitId = string;
export type OccasionId = string;
export type FigureId = string;
export type DisagreementId = string;
