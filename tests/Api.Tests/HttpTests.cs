using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;

namespace Api.Tests;

public sealed class HttpTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Health_Should_BeTold_ToAnybody()
    {
        using var response = await app.Client.GetAsync(new Uri("/health", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task GraphQL_Should_AskForAToken_When_ThereIsNone()
    {
        using var response = await app.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task GraphQL_Should_BeForbidden_When_TheTokenHasNoRole()
    {
        var answer = await app.ExecuteAsync("{ __typename }", actor: new Actor("nobody"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task GraphQL_Should_ReportWhatIsWrong_When_TheRequestIs()
    {
        var answer = await app.ExecuteAsync("{ nothingOfTheKind }");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Null(answer.Json["data"]);
    }

    [Fact]
    public async Task Page_Should_BeRefused_When_ItIsTooLong()
    {
        var answer = await app.ExecuteAsync("{ teams(first: 201) { nodes { id } } }");

        Assert.NotNull(answer["errors.0"]);
    }

    [Fact]
    public async Task UnexpectedError_Should_GiveATraceIdAndNothingOfItsText()
    {
        var broken = new TestApp();
        await broken.InitializeAsync();
        try
        {
            await using (var db = await broken.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync())
            {
                await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? "DROP TABLE repairs_RepairOrders" : "DROP TABLE repairs.RepairOrders");
            }

            var answer = await broken.ExecuteAsync("{ repairOrders { nodes { id } } teams { totalCount } }");

            Assert.Equal("UNEXPECTED", answer.Id("errors.0.extensions.code"));
            Assert.Contains(answer.Id("errors.0.extensions.traceId"), answer.Id("errors.0.message"), StringComparison.Ordinal);
            Assert.DoesNotContain("table", answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(0, answer["data.teams.totalCount"]!.GetValue<int>());
        }
        finally
        {
            await broken.DisposeAsync();
        }
    }
}
