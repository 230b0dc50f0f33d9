namespace Cacao.Tests.Conformance;

public sealed class CaseFilesTests
{
    [Fact]
    public void OwnAnswers_Should_BelongToQuirks_When_TheyDepartFromTheRecording()
    {
        var wrong = CaseFiles.OwnAnswers().Where(name => !CaseFiles.All.TryGetValue(name, out var one) || !one.IsQuirk);

        Assert.Empty(wrong);
    }
}
