using System.Net;

namespace Api.Tests.Reports;

public sealed class ParameterTests(ReportApp app) : IClassFixture<ReportApp>
{
    [Theory]
    [InlineData("/duty-log.csv?form=2014-01-01", "The parameter 'form' is '2014-01-01': 'duty-log' has only from, to, team.")]
    [InlineData("/symptoms.csv?x=1", "The parameter 'x' is '1': 'symptoms' has no parameters.")]
    [InlineData("/orders.csv?first=10", "The parameter 'first' is '10': 'orders' has only where.")]
    [InlineData("/duty-log.csv?from=1.9.2014", "The parameter 'from' is '1.9.2014': it has to be a day like 2014-09-01.")]
    [InlineData("/duty-log.csv?from=2014-02-30", "The parameter 'from' is '2014-02-30': it has to be a day like 2014-09-01.")]
    [InlineData("/duty-log.csv?from=2014-01-01&from=2014-01-02", "The parameter 'from' is '2014-01-01 & 2014-01-02': it is given more than once and is no list.")]
    [InlineData("/open-hazards.csv?severity=CRITICAL,BAD", "The parameter 'severity' is 'BAD': it has to be one of MINOR, SERIOUS, CRITICAL.")]
    [InlineData("/typed.csv?team=x&minutes=ten", "The parameter 'minutes' is 'ten': it has to be a whole number.")]
    [InlineData("/typed.csv?team=x&minutes=99999999999", "The parameter 'minutes' is '99999999999': it has to be a whole number.")]
    [InlineData("/typed.csv?team=x&flag=yes", "The parameter 'flag' is 'yes': it has to be true or false.")]
    [InlineData("/typed.csv?team=x&at=2014-09-01", "The parameter 'at' is '2014-09-01': it has to be a moment like 2014-09-01T00:00:00Z (write a + of an offset as %2B).")]
    [InlineData("/typed.csv?team=x&at=2014-09-01T00:00:00", "The parameter 'at' is '2014-09-01T00:00:00': it has to be a moment like 2014-09-01T00:00:00Z (write a + of an offset as %2B).")]
    [InlineData("/orders.csv?where=all", "The parameter 'where' is 'all': it has to be a JSON object.")]
    [InlineData("/orders.csv?where=[]", "The parameter 'where' is '[]': it has to be a JSON object.")]
    [InlineData("/typed.csv", "The parameter 'team' (ID!) is needed.")]
    [InlineData("/typed.csv?team=", "The parameter 'team' (ID!) is needed.")]
    public async Task Parameter_Should_BeRefused_ByNameAndValue(string path, string detail)
    {
        var problem = await app.ProblemAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, problem.Status);
        Assert.Equal(detail, problem.Id("detail"));
    }

    [Theory]
    [InlineData("/typed.csv?team=nonsense")]
    [InlineData("/orders.csv?where={\"nothing\":1}")]
    public async Task Parameter_Should_BeRefused_When_OnlyTheSchemaCanTell(string path)
    {
        var problem = await app.ProblemAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, problem.Status);
        Assert.NotEqual("", problem.Id("detail"));
    }

    [Theory]
    [InlineData("/arrival-promise.csv?by=TEAM,MONTH")]
    [InlineData("/arrival-promise.csv?by=TEAM&by=month")]
    [InlineData("/arrival-promise.csv?from=&to=2014-12-31&minutes=45")]
    [InlineData("/typed.csv?team=VGVhbTox&minutes=-1&flag=true&at=2014-09-01T08:00:00%2B08:00")]
    public async Task Parameters_Should_BeTaken_AsTheirTypesAre(string path)
    {
        using var response = await app.GetReportAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Report_Should_BeUnknown_AndTheKnownOnesNamed()
    {
        var report = await app.ProblemAsync("/duty.csv");
        var format = await app.ProblemAsync("/duty-log.xlsx");
        var none = await app.ProblemAsync("/duty-log");

        Assert.Equal(HttpStatusCode.NotFound, report.Status);
        Assert.StartsWith("There is no report 'duty'; there are arrival-promise, ", report.Id("detail"), StringComparison.Ordinal);
        Assert.Equal("'duty-log' can be had as duty-log.csv, duty-log.json, duty-log.ndjson.", format.Id("detail"));
        Assert.Equal(HttpStatusCode.NotFound, none.Status);
    }
}
