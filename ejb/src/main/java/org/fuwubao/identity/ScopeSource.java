package org.fuwubao.identity;

/**
 * A feature of a higher floor that knows more about a person's reach, for instance the contracts of an agency.
 * Every CDI bean of this type is asked when a scope is built, inside a transaction.
 */
public interface ScopeSource {

    void addTo(AccessScope.Builder scope);
}
