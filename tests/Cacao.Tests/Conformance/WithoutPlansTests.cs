using Cacao.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Conformance;

/// <summary>The sample, its lists loaded in the ordinary way.</summary>
public sealed class WithoutPlansServer : SampleServer
{
    private protected override void Configure(IServiceProvider services)
    {
        foreach (var setup in services.GetServices<SchemaSetup>())
        {
            setup.GetOptions<RequestExecutorOptions>().LoadsWithoutPlans = true;
        }
    }
}

/// <summary>All recorded cases once more: what cannot be loaded with compiled queries has the same answer.</summary>
public sealed class WithoutPlansTests(WithoutPlansServer server) : IClassFixture<WithoutPlansServer>
{
    public static TheoryData<string> Cases => CaseFiles.Names(one => !one.Mutates);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Server_Should_AnswerAsRecorded_When_NothingIsCompiled(string name) => CaseRunner.VerifyAsync(server, name);
}
