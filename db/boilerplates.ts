import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import type { Queries } from './client'
import { boilerplates, boilerplateVersions, editionSections, editions } from './schema'

export type BoilerplateRow = typeof boilerplates.$inferSelect
export type BoilerplateVersionRow = typeof boilerplateVersions.$inferSelect

export function insertBoilerplate(tx: Queries, row: BoilerplateRow): void {
  tx.insert(boilerplates).values(row).run()
}

export function findBoilerplate(tx: Queries, id: string): BoilerplateRow | undefined {
  return tx.select().from(boilerplates).where(eq(boilerplates.id, id)).get()
}

export function findBoilerplateNamed(tx: Queries, name: string): BoilerplateRow | undefined {
  return tx.select().from(boilerplates).where(eq(boilerplates.name, name)).get()
}

export function listBoilerplates(tx: Queries): BoilerplateRow[] {
  return tx.select().from(boilerplates).orderBy(asc(boilerplates.kind), asc(boilerplates.name)).all()
}

export function insertBoilerplateVersion(tx: Queries, row: BoilerplateVersionRow): void {
  tx.insert(boilerplateVersions).values(row).run()
}

/** Versions of one standing text, newest first. */
export function versionsOf(tx: Queries, boilerplateId: string): BoilerplateVersionRow[] {
  return tx
    .select()
    .from(boilerplateVersions)
    .where(eq(boilerplateVersions.boilerplateId, boilerplateId))
    .orderBy(desc(boilerplateVersions.version))
    .all()
}

export function findBoilerplateVersion(
  tx: Queries,
  id: string,
  version: number,
): BoilerplateVersionRow | undefined {
  return tx
    .select()
    .from(boilerplateVersions)
    .where(and(eq(boilerplateVersions.boilerplateId, id), eq(boilerplateVersions.version, version)))
    .get()
}

/** Sections of editions not yet published that hold a standing text, with the version they hold. */
export function draftsUsing(tx: Queries, boilerplateId: string) {
  return tx
    .select({
      editionId: editions.id,
      number: editions.number,
      state: editions.state,
      sectionId: editionSections.id,
      version: editionSections.boilerplateVersion,
    })
    .from(editionSections)
    .innerJoin(editions, eq(editions.id, editionSections.editionId))
    .where(
      and(
        eq(editionSections.boilerplateId, boilerplateId),
        isNull(editionSections.removedAt),
        ne(editions.state, 'published'),
      ),
    )
    .orderBy(asc(editions.number), asc(editionSections.position))
    .all()
}
