using Fuzz.Running;
using Fuzz.Targets;

namespace Api.Tests.Fuzzing;

/// <summary>A short run of tests/Fuzz with a fixed seed; it says how to make a longer one, and how to see a finding again.</summary>
public sealed class FuzzTests
{
    private const int Seed = 5;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(6);

    [Fact]
    public Task Product_Should_AnswerEveryRequest_When_QuestionsAreRandom() => ShouldAnswerAsync(ProductTarget.Create(writes: false), 400);

    [Fact]
    public Task Product_Should_AnswerEveryRequest_When_MutationsAreRandom() => ShouldAnswerAsync(ProductTarget.Create(writes: true), 400);

    [Fact]
    public Task Sample_Should_AnswerEveryRequest_When_RequestsAreRandom() => ShouldAnswerAsync(SampleTarget.Create(), 600);

    private static async Task ShouldAnswerAsync(FuzzTarget target, int count)
    {
        await using (target)
        {
            await target.StartAsync();

            var report = await new FuzzRun(target, new FuzzOptions(Seed, First: 0, count, s_longest, Slices: 1, Workers: 2)).RunAsync();

            Assert.True(report.Findings.Count == 0, $"{report}");
            Assert.InRange(report.Cases, 1, count);
            Assert.Contains(report.Kinds.Values, kind => kind.WithData > 0);
        }
    }
}
