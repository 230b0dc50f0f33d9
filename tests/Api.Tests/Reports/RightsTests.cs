using System.Net;
using Modules.Tests.Support;

namespace Api.Tests.Reports;

public sealed class RightsTests(ReportApp app) : IClassFixture<ReportApp>
{
    [Fact]
    public async Task Report_Should_BeForbidden_When_AnAnalystWouldSeePersonalData()
    {
        await app.ReportedOrderAsync();

        var problem = await app.ProblemAsync("/places.csv", Actor.Analyst);
        var text = await app.ReportTextAsync("/places.csv", Actor.Coordinator);

        Assert.Equal(HttpStatusCode.Forbidden, problem.Status);
        Assert.Equal("'places' has 'place', which your roles may not read.", problem.Id("detail"));
        Assert.Contains("1号楼", text, StringComparison.Ordinal);
    }
}
