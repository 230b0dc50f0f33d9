using System.Net;
using System.Text;
using Modules.Tests.Support;

namespace Api.Tests.Reports;

public sealed class HeaderTests(ReportApp app) : IClassFixture<ReportApp>
{
    [Theory]
    [InlineData("csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("json", "application/json; charset=utf-8")]
    [InlineData("ndjson", "application/x-ndjson; charset=utf-8")]
    public async Task Report_Should_SayWhatItIs(string format, string contentType)
    {
        using var response = await app.GetReportAsync($"/duty-log.{format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal($"attachment; filename=duty-log.{format}", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("no-cache, private", response.Headers.CacheControl!.ToString());
        Assert.Equal(response.Content.Headers.ContentLength, (await response.Content.ReadAsByteArrayAsync()).Length);
    }

    [Theory]
    [InlineData("csv", "\uFEFFsymptom,team_name,promisedMinutes,rating,keptPromise,community_name\r\n")]
    [InlineData("json", "[\n]\n")]
    [InlineData("ndjson", "")]
    public async Task Report_Should_HaveNoRows_When_ThereAreNone(string format, string expected)
    {
        using var response = await app.GetReportAsync($"/orders.{format}?where={{\"promisedMinutes\":{{\"eq\":1}}}}");

        Assert.Equal(expected, Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Report_Should_NotBeSentAgain_When_NothingChanged()
    {
        var (_, community, _) = await app.ReportedOrderAsync();
        using var first = await app.GetReportAsync("/orders.csv");
        var etag = first.Headers.ETag!.ToString();

        using var same = await app.GetReportAsync("/orders.csv", etag: $"\"other\", W/{etag}");
        using var any = await app.GetReportAsync("/orders.csv", etag: "*");
        await app.OrderAsync(community, "另一处停电");
        using var changed = await app.GetReportAsync("/orders.csv", etag: etag);

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(etag, same.Headers.ETag!.ToString());
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, any.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(etag, changed.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task Head_Should_GiveTheHeadersOfGet_AndNoBody()
    {
        using var get = await app.GetReportAsync("/duty-log.csv");
        using var head = await app.SendAsync(HttpMethod.Head, "/duty-log.csv");

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Report_Should_AskForAToken_When_ThereIsNone()
    {
        using var report = await app.Client.GetAsync(new Uri("/reports/duty-log.csv", UriKind.Relative));
        using var list = await app.Client.GetAsync(new Uri("/reports", UriKind.Relative));
        using var nobody = await app.GetReportAsync("/duty-log.csv", new Actor("nobody"));

        Assert.Equal(HttpStatusCode.Unauthorized, report.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, list.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, nobody.StatusCode);
    }
}
