/** The parts of an add-in's functions.json that decide how its functions are called. */
export interface FunctionParameter {
  readonly name: string;
  /** "any" where it is left out. */
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly allowErrorForDataTypeAny?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
  };
}
