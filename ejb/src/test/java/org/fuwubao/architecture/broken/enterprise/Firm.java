package org.fuwubao.architecture.broken.enterprise;

import org.apache.lucene.search.MatchAllDocsQuery;
import org.fuwubao.architecture.broken.identity.SecretManager;
import org.fuwubao.architecture.broken.visit.Stroll;

/** Floor 2 that knows floor 3, a cycle with floor 1, the index asked outside search, money in binary. */
public class Firm {

    double revenue;
    Stroll stroll;
    SecretManager manager;
    MatchAllDocsQuery everything;
}
