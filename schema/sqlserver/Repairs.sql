IF OBJECT_ID(N'[repairs].[Migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'repairs') IS NULL EXEC(N'CREATE SCHEMA [repairs];');
    CREATE TABLE [repairs].[Migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_Migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    IF SCHEMA_ID(N'repairs') IS NULL EXEC(N'CREATE SCHEMA [repairs];');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[Outbox] (
        [Id] bigint NOT NULL IDENTITY,
        [Key] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Body] nvarchar(max) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [HappenedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[RepairOrders] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [Channel] int NOT NULL,
        [Symptom] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Place] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [CustomerId] bigint NULL,
        [CommunityId] bigint NOT NULL,
        [TeamId] bigint NULL,
        [Cause] int NULL,
        [Setting] int NOT NULL,
        [PromisedMinutes] int NOT NULL,
        [PromisedArrivalAt] datetime2 NOT NULL,
        [ReportedAt] datetime2 NOT NULL,
        [ReportedOn] date NOT NULL,
        [DispatchedAt] datetime2 NULL,
        [ArrivedAt] datetime2 NULL,
        [RestoredAt] datetime2 NULL,
        [ClosedAt] datetime2 NULL,
        [CancelledAt] datetime2 NULL,
        [KeptPromise] bit NULL,
        [ArrivalMinutes] int NULL,
        [RepairMinutes] int NULL,
        [CustomersWithoutSupply] int NOT NULL,
        [WithoutSupplySince] datetime2 NULL,
        [WithoutSupplyMinutes] int NULL,
        [Rating] int NULL,
        [CancellationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_RepairOrders] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[Requests] (
        [Id] bigint NOT NULL IDENTITY,
        [Actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestId] uniqueidentifier NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_Requests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[CrewMembers] (
        [OrderId] bigint NOT NULL,
        [MemberId] bigint NOT NULL,
        [Busy] bit NOT NULL,
        [Shared] bit NOT NULL,
        CONSTRAINT [PK_CrewMembers] PRIMARY KEY ([OrderId], [MemberId]),
        CONSTRAINT [FK_CrewMembers_RepairOrders_OrderId] FOREIGN KEY ([OrderId]) REFERENCES [repairs].[RepairOrders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[RepairOrderSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [OrderId] bigint NOT NULL,
        CONSTRAINT [PK_RepairOrderSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RepairOrderSteps_RepairOrders_OrderId] FOREIGN KEY ([OrderId]) REFERENCES [repairs].[RepairOrders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_CrewMembers_MemberId_Busy] ON [repairs].[CrewMembers] ([MemberId], [Busy]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_CrewMembers_OneOrderAtATime] ON [repairs].[CrewMembers] ([MemberId]) WHERE [Busy] = 1 AND [Shared] = 0');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_Key] ON [repairs].[Outbox] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrderSteps_OrderId] ON [repairs].[RepairOrderSteps] ([OrderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_CommunityId_ReportedAt] ON [repairs].[RepairOrders] ([CommunityId], [ReportedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_CustomerId_ReportedAt] ON [repairs].[RepairOrders] ([CustomerId], [ReportedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_ReportedAt] ON [repairs].[RepairOrders] ([ReportedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_TeamId_Status] ON [repairs].[RepairOrders] ([TeamId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Requests_Actor_RequestId] ON [repairs].[Requests] ([Actor], [RequestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    INSERT INTO [repairs].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261121215024_Initial', N'10.0.14');
END;

COMMIT;
GO

