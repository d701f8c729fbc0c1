/**
 * Invented enterprises and people for demonstrations and measurements, the same for the same seed.
 * Every credit code lies in the range PDY00001–PDY99999, which is never issued to real bodies.
 */
package org.fuwubao.demo;
