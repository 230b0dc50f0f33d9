using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;

namespace Api.Tests.Reports;

/// <summary>A report that is longer than what is held back: it streams, and what goes wrong then cuts it.</summary>
public sealed class BigReportTests : IAsyncLifetime
{
    private const int Doublings = 14;
    private const int Rows = 1 << Doublings;
    private const string Report = "/repair-orders.csv";
    private readonly TestApp _app = new();

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.ReportedOrderAsync();
        await using var db = await ContextAsync();
        var orders = db.Model.FindEntityType(typeof(RepairOrder))!;
        var columns = string.Join(", ", orders.GetProperties().Where(property => !property.IsPrimaryKey()).Select(property => property.GetColumnName()));
        var twice = $"INSERT INTO {Table(db)} ({columns}) SELECT {columns} FROM {Table(db)}";
        for (var i = 0; i < Doublings; i++)
        {
            await db.Database.ExecuteSqlRawAsync(twice);
        }
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Report_Should_BeReadNoFasterThanItIsTaken_When_ItIsLong()
    {
        _app.Reads.Clear();
        using var response = await _app.GetReportAsync(Report);
        await using var body = await response.Content.ReadAsStreamAsync();
        Assert.True(await body.ReadAsync(new byte[1]) == 1);
        var atFirst = _app.Reads.Commands.Count;
        var lines = await CountLinesAsync(body);

        // The rest of the rows was not even asked for before the first ones were taken.
        Assert.InRange(atFirst, 1, _app.Reads.Commands.Count * 0.8);
        Assert.Equal(Rows + 1, lines);
        Assert.Null(response.Headers.ETag);
        Assert.Null(response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Head_Should_NotReadItAll_When_ItIsLong()
    {
        _app.Reads.Clear();
        using var response = await _app.SendAsync(HttpMethod.Head, Report);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.InRange(_app.Reads.Commands.Count, 1, 3 * Rows / 200 * 0.8);
    }

    [Fact]
    public async Task Connection_Should_BeCut_When_APageFailsAfterTheFirstByte()
    {
        using var response = await _app.GetReportAsync(Report);
        await using var body = await response.Content.ReadAsStreamAsync();
        Assert.True(await body.ReadAsync(new byte[1]) == 1);

        await LoseOrdersAsync();

        await Assert.ThrowsAnyAsync<IOException>(() => CountLinesAsync(body));
    }

    [Fact]
    public async Task Problem_Should_BeToldWithATraceId_When_TheFirstPageFails()
    {
        await LoseOrdersAsync();

        var problem = await _app.ProblemAsync(Report);

        Assert.Equal(HttpStatusCode.InternalServerError, problem.Status);
        Assert.Equal($"Unexpected error. Its trace id is {problem.Id("traceId")}.", problem.Id("detail"));
        Assert.DoesNotContain("table", problem.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Groups_Should_BeRefused_When_ThereAreMoreThanAreGiven()
    {
        await using var db = await ContextAsync();
        var apart = $"UPDATE {Table(db)} SET CommunityId = Id";
        await db.Database.ExecuteSqlRawAsync(apart);

        var problem = await _app.ProblemAsync("/arrival-promise.csv?by=COMMUNITY");

        Assert.Equal(HttpStatusCode.BadRequest, problem.Status);
        Assert.Equal("'arrival-promise' has 10,000 groups or more. Ask for a shorter time, or group by less.", problem.Id("detail"));
    }

    private static async Task<int> CountLinesAsync(Stream body)
    {
        var (buffer, lines) = (new byte[16 * 1024], 0);
        while (await body.ReadAsync(buffer) is var read and > 0)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return lines;
    }

    private static string Table(RepairsDb db) => db.Database.IsSqlite() ? "repairs_RepairOrders" : "repairs.RepairOrders";

    private async Task LoseOrdersAsync()
    {
        await using var db = await ContextAsync();
        var rename = db.Database.IsSqlite() ? $"ALTER TABLE {Table(db)} RENAME TO lost" : $"EXEC sp_rename '{Table(db)}', 'lost'";
        await db.Database.ExecuteSqlRawAsync(rename);
    }

    private Task<RepairsDb> ContextAsync() => _app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
}
