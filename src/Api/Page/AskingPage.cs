using System.Net.Mime;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ServiceTeams.Api.Page;

/// <summary>
/// A page to ask from, for a browser that opens the address of the API: GraphiQL where npm has built it, otherwise a plain page that says
/// how to ask. Only Development has it.
/// </summary>
internal static class AskingPage
{
    private const string Address = "/graphql";
    private const string Folder = "graphiql";
    private const string Html = $"{MediaTypeNames.Text.Html}; charset=utf-8";

    // The editor sets styles as it goes, and draws some icons as data. Everything else, and every question, stays with this server.
    private const string OnlyFromHere =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Comes before the API: a browser that asks for no operation is answered here, whatever the GraphQL server has for it.</summary>
    public static void UseAskingPage(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        var files = app.Environment.WebRootFileProvider;
        if (files.GetDirectoryContents(Folder).Exists)
        {
            app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => Protect(file.Context.Response, Caching(file.Context.Request.Path)) });
        }

        app.Use((context, next) => IsForThePage(context.Request) ? GiveAsync(context, files.GetFileInfo($"{Folder}/index.html")) : next(context));
    }

    private static Task GiveAsync(HttpContext context, IFileInfo page)
    {
        Protect(context.Response, "no-cache");
        context.Response.Headers.Vary = HeaderNames.Accept;
        IResult result = page.Exists
            ? TypedResults.PhysicalFile(
                page.PhysicalPath!, Html, lastModified: page.LastModified, entityTag: new EntityTagHeaderValue($"\"{page.LastModified.Ticks:x}\""))
            : TypedResults.Text(PlainPage.Of($"{context.Request.Scheme}://{context.Request.Host}{Address}"), Html);
        return result.ExecuteAsync(context);
    }

    /// <summary>Whoever names text/html and sends no operation. Clients that take anything do not name it.</summary>
    private static bool IsForThePage(HttpRequest request)
        => HttpMethods.IsGet(request.Method)
            && request.Path.Equals(Address, StringComparison.OrdinalIgnoreCase)
            && !request.QueryString.HasValue
            && MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
            && accepted.Any(range => range.MediaType.Equals(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) && range.Quality is not 0);

    /// <summary>The names of assets are made from their content; the page itself is asked for again with its ETag.</summary>
    private static string Caching(PathString path) => path.StartsWithSegments($"/{Folder}/assets") ? "public, max-age=31536000, immutable" : "no-cache";

    private static void Protect(HttpResponse response, string caching)
    {
        response.Headers.CacheControl = caching;
        response.Headers.ContentSecurityPolicy = OnlyFromHere;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
