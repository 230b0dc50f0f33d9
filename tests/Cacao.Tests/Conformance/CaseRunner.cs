namespace Cacao.Tests.Conformance;

/// <summary>Runs one case and judges it.</summary>
internal static class CaseRunner
{
    public static async Task VerifyAsync(SampleServer server, string name)
    {
        var difference = await TryRunAsync(server, CaseFiles.All[name]);
        Assert.True(difference is null, $"{name}: {difference}");
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
