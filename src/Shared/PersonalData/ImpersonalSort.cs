namespace ServiceTeams.Shared.PersonalData;

/// <summary>What everybody may sort by: all but personal data, which the order and its cursors would tell.</summary>
/// <typeparam name="T">The sorted thing.</typeparam>
public sealed class ImpersonalSort<T> : SortInputType<T>
{
    /// <inheritdoc />
    protected override void Configure(ISortInputTypeDescriptor<T> descriptor)
    {
        descriptor.Name($"{typeof(T).Name}SortInput");
        foreach (var member in PersonalMembers.Of<T>())
        {
            descriptor.Ignore(member);
        }
    }
}
