package org.fuwubao.web.support;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.StaleEdit;
import org.primefaces.csp.CspException;

/**
 * The one place where pages meet exceptions. What a person sent and the business refuses comes back as a message on
 * the form, at its field where there is one; everything else becomes a page of {@link Problem}. No stack trace, class
 * name or SQL ever leaves the server.
 */
class Problems extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    Problems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        Throwable thrown = null;
        while (queued.hasNext()) {
            if (thrown == null) {
                thrown = queued.next().getContext().getException();
            } else {
                queued.next();
            }
            queued.remove();
        }
        if (thrown == null || context.getResponseComplete()) {
            return;
        }
        if (isActing(context) && answerOnTheForm(context, thrown)) {
            context.renderResponse();
        } else {
            answerWithAPage(context, thrown);
        }
    }

    private static boolean isActing(FacesContext context) {
        return context.isPostback() && (context.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION || context.getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES);
    }

    private static boolean answerOnTheForm(FacesContext context, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessRuleViolation refused) {
                String text = Words.refusal(refused);
                context.addMessage(clientId(context, refused.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
                context.validationFailed();
                return true;
            } else if (cause instanceof StaleEdit) {
                context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Words.text("error.stale.again"), null));
                context.validationFailed();
                return true;
            }
        }
        return false;
    }

    /** The component whose id is the name of the field, or {@code null}: then the message stands above the form. */
    private static String clientId(FacesContext context, String field) {
        if (field == null) {
            return null;
        }
        String[] found = new String[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (field.equals(component.getId())) {
                found[0] = component.getClientId(context);
                if (component instanceof UIInput input) {
                    input.setValid(false);
                }
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static void answerWithAPage(FacesContext context, Throwable thrown) {
        if (isForged(thrown)) {
            answerWithoutAPage(context);
            return;
        }
        Problem problem = Problem.of(thrown);
        if (problem.status() >= 500) {
            LOG.log(Level.ERROR, "page " + viewId(context) + " failed", thrown);
        }
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            return;
        }
        try {
            // the buffer only: the headers that the gate set stay
            ((HttpServletResponse) external.getResponse()).resetBuffer();
            // a partial answer with an error status would be thrown away by the browser's side of Faces
            external.setResponseStatus(context.getPartialViewContext().isAjaxRequest() ? 200 : problem.status());
            UIViewRoot page = context.getApplication().getViewHandler().createView(context, problem.viewId());
            context.setViewRoot(page);
            context.getPartialViewContext().setRenderAll(true);
            ViewDeclarationLanguage language = context.getApplication().getViewHandler().getViewDeclarationLanguage(context, problem.viewId());
            language.buildView(context, page);
            context.getApplication().publishEvent(context, PreRenderViewEvent.class, page);
            language.renderView(context, page);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** A form sent without the nonce of its page: no browser of ours does, and no page can be written to it. */
    private static boolean isForged(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CspException) {
                return true;
            }
        }
        return false;
    }

    private static void answerWithoutAPage(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        if (!external.isResponseCommitted()) {
            ((HttpServletResponse) external.getResponse()).resetBuffer();
            external.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        context.responseComplete();
    }

    private static String viewId(FacesContext context) {
        UIComponent root = context.getViewRoot();
        return root == null ? "" : ((UIViewRoot) root).getViewId();
    }
}
