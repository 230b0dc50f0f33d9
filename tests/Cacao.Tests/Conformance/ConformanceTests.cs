namespace Cacao.Tests.Conformance;

/// <summary>The recorded cases that leave the sample's rows as they are.</summary>
public sealed class ConformanceTests(SampleServer server) : IClassFixture<SampleServer>
{
    public static TheoryData<string> Cases => CaseFiles.Names(one => !one.Mutates);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Server_Should_AnswerAsRecorded_When_Reading(string name) => CaseRunner.VerifyAsync(server, name);
}

/// <summary>The recorded cases that change rows: one after the other, each on a fresh seed.</summary>
public sealed class ConformanceMutationTests(SampleServer server) : IClassFixture<SampleServer>, IAsyncLifetime
{
    public static TheoryData<string> Cases => CaseFiles.Names(one => one.Mutates);

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => server.ResetAsync();

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Server_Should_AnswerAsRecorded_When_Changing(string name) => CaseRunner.VerifyAsync(server, name);
}
