package org.fuwubao.web.support;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Problems} into every Faces request; named in faces-config.xml. */
public class ProblemsFactory extends ExceptionHandlerFactory {

    public ProblemsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Problems(getWrapped().getExceptionHandler());
    }
}
