package org.fuwubao.dossier;

import java.util.Map;

/**
 * A file as a ledger row sees it.
 *
 * @param version the version that a write must name
 * @param fields  by the keys of {@link LedgerField}, what is not known left out; figures those of one source
 */
public record LedgerFile(long id, long version, Map<String, Object> fields) {
}
