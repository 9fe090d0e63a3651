export async function listed<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id);
