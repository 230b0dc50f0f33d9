using System.Text.Encodings.Web;

namespace ServiceTeams.Api.Page;

/// <summary>What a browser is told where npm has not built the page to ask from.</summary>
internal static class PlainPage
{
    /// <summary>The page of the API at this address.</summary>
    public static string Of(string address)
    {
        var endpoint = HtmlEncoder.Default.Encode(address);
        return $$"""
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>ServiceTeams · GraphQL</title>
                <style>
                  body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #222; background: #fff; }
                  pre { padding: 1rem; overflow-x: auto; background: #f2f2f2; }
                </style>
              </head>
              <body>
                <h1>ServiceTeams</h1>
                <p>The GraphQL API answers at <code>{{endpoint}}</code>: queries and mutations by POST, subscriptions over SSE and WebSocket.
                Its schema is at <a href="{{endpoint}}?sdl">{{endpoint}}?sdl</a>.</p>
                <p>To ask something:</p>
                <pre>curl -s {{endpoint}} -H 'Content-Type: application/json' -d '{"query": "{ teams(first: 3) { nodes { name promisePhone } } }"}'</pre>
                <p>To ask from this page, build it once where Node 20 is, and start the API again:</p>
                <pre>npm run build --prefix src/Api/Page</pre>
              </body>
            </html>
            """;
    }
}
