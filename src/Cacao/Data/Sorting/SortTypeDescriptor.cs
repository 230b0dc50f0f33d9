using System.Linq.Expressions;

namespace Cacao.Data.Sorting;

/// <summary>Writes a user's description of a sort type into a plan.</summary>
internal sealed class SortTypeDescriptor<T> : ISortInputTypeDescriptor<T>
{
    public MemberTypePlan Plan { get; } = new();

    public ISortInputTypeDescriptor<T> Name(string value) => Change(plan => plan.Name = value);

    public ISortInputTypeDescriptor<T> Description(string? value) => Change(plan => plan.Description = value);

    public ISortInputTypeDescriptor<T> BindFieldsExplicitly() => Change(plan => plan.IsExplicit = true);

    public ISortInputTypeDescriptor<T> BindFieldsImplicitly() => Change(plan => plan.IsExplicit = false);

    public ISortInputTypeDescriptor<T> Ignore(string name) => Change(plan => plan.Member(name).IsIgnored = true);

    public ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMember)
        => Change(plan => plan.Member(propertyOrMember).IsIgnored = true);

    public ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember)
        => new SortFieldDescriptor(Plan.Member(propertyOrMember));

    public ISortFieldDescriptor Field(string name) => new SortFieldDescriptor(Plan.Member(name));

    ISortInputTypeDescriptor ISortInputTypeDescriptor.Name(string value) => Name(value);

    ISortInputTypeDescriptor ISortInputTypeDescriptor.Description(string? value) => Description(value);

    ISortInputTypeDescriptor ISortInputTypeDescriptor.Ignore(string name) => Ignore(name);

    private SortTypeDescriptor<T> Change(Action<MemberTypePlan> change)
    {
        change(Plan);
        return this;
    }
}

/// <summary>Writes a user's description of a sort field into a plan.</summary>
internal sealed class SortFieldDescriptor(MemberPlan plan) : ISortFieldDescriptor
{
    public ISortFieldDescriptor Name(string value) => Change(() => plan.Name = value);

    public ISortFieldDescriptor Description(string value) => Change(() => plan.Description = value);

    public ISortFieldDescriptor Type<TInputType>() where TInputType : IInputType => Type(typeof(TInputType));

    public ISortFieldDescriptor Type(Type type) => Change(() => plan.InputType = type);

    public ISortFieldDescriptor Ignore(bool ignore = true) => Change(() => plan.IsIgnored = ignore);

    private SortFieldDescriptor Change(Action change)
    {
        change();
        return this;
    }
}
