using System.Net.Http.Headers;
using Modules.Tests.Support;

namespace Api.Tests.Reports;

/// <summary>Reads reports as a tool does.</summary>
internal static class ReportCalls
{
    public static Task<HttpResponseMessage> GetReportAsync(this TestApp app, string path, Actor? actor = null, string? etag = null)
        => app.SendAsync(HttpMethod.Get, path, actor, etag);

    public static async Task<HttpResponseMessage> SendAsync(
        this TestApp app, HttpMethod method, string path, Actor? actor = null, string? etag = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"/reports{path}", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestIssuer.TokenFor(actor ?? Actor.Analyst));
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        return await app.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public static async Task<Answer> ProblemAsync(this TestApp app, string path, Actor? actor = null)
    {
        using var response = await app.GetReportAsync(path, actor);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The report as text; fails unless it was given.</summary>
    public static async Task<string> ReportTextAsync(this TestApp app, string path, Actor? actor = null)
    {
        using var response = await app.GetReportAsync(path, actor);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text;
    }
}
