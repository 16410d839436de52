/** Writes a value of front matter: bare where YAML reads it back as the same string, else in double quotes. */
export function writeYamlScalar(value: string): string {
  const bare =
    /^[\p{L}][\p{L}\p{N} _./()'@+-]*$/u.test(value) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value);
  return value === '' || (bare && value.trim() === value) || /^\d{4}-\d\d-\d\d$/.test(value)
    ? value
    : JSON.stringify(value);
}
