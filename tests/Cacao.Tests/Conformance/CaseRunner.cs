namespace Cacao.Tests.Conformance;

/// <summary>Runs one case and judges it.</summary>
internal static class CaseRunner
{
    public static async Task VerifyAsync(SampleServer server, string name)
    {
        var one = CaseFiles.All[name];
        var difference = await TryRunAsync(server, one);
        if (!CaseFiles.ExpectedFailures.Contains(name))
        {
            Assert.True(difference is null, $"{name}: {difference}");
            return;
        }

        Assert.True(difference is not null, $"{name} works now: take it off issue-d.txt.");
    }

    private static async Task<string?> TryRunAsync(SampleServer server, ConformanceCase one)
    {
        try
        {
            return one.IsSocket ? await SocketCaseRunner.RunAsync(server, one) : await HttpCaseRunner.RunAsync(server, one);
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }
}
