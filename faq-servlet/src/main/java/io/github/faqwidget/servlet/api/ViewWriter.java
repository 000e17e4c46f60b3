package io.github.faqwidget.servlet.api;

import io.github.faqwidget.servlet.json.Json;
import io.github.faqwidget.servlet.json.Problem;
import io.github.faqwidget.servlet.json.View;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes views, so that whatever JSON provider a server prefers has no say in it. */
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public final class ViewWriter implements MessageBodyWriter<View> {

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return View.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(View view, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
      MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
    // What a client adds to the type, a charset for one, is no promise that this could keep.
    headers.putSingle(HttpHeaders.CONTENT_TYPE, media.getType() + '/' + media.getSubtype());
    out.write(Json.bytes(view));
  }
}
