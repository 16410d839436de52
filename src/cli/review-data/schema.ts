/** The part of JSON schema that our reports need. What it allows is also a type, so that both come from one place. */
export type Schema =
  | {
      readonly type: 'string' | 'integer' | 'boolean' | readonly ['string' | 'integer', 'null'];
      readonly description?: string;
    }
  | { readonly enum: readonly (string | null)[]; readonly description?: string }
  | { readonly const: number; readonly description?: string }
  | { readonly type: 'array'; readonly items: Schema; readonly description?: string }
  | ObjectSchema;

interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly description?: string;
}

interface Simple {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly null: null;
}

/** What a schema allows. */
export type Described<S> = S extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : S extends { readonly const: infer Value }
    ? Value
    : S extends { readonly items: infer Item }
      ? readonly Described<Item>[]
      : S extends { readonly properties: infer Properties }
        ? { readonly [Name in keyof Properties]: Described<Properties[Name]> }
        : S extends { readonly type: keyof Simple }
          ? Simple[S['type']]
          : S extends { readonly type: readonly (infer Name)[] }
            ? Simple[Name & keyof Simple]
            : never;

/** An object with exactly these properties. */
export const exactly = <const P extends ObjectSchema['properties']>(properties: P, description?: string) =>
  ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    ...(description === undefined ? {} : { description }),
  }) as const satisfies ObjectSchema;

/** A list of such things. */
export const listOf = <const S extends Schema>(items: S, description: string) =>
  ({ type: 'array', items, description }) as const;
