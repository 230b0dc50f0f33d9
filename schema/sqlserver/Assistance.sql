IF OBJECT_ID(N'[assistance].[Migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'assistance') IS NULL EXEC(N'CREATE SCHEMA [assistance];');
    CREATE TABLE [assistance].[Migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_Migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    IF SCHEMA_ID(N'assistance') IS NULL EXEC(N'CREATE SCHEMA [assistance];');
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[CareRecipients] (
        [Id] bigint NOT NULL IDENTITY,
        [Category] int NOT NULL,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [CustomerId] bigint NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Phone] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Address] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Needs] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [People] int NOT NULL,
        [VisitEveryDays] int NOT NULL,
        [InCareSince] date NOT NULL,
        [LastVisitOn] date NULL,
        [NextDueOn] date NULL,
        [OpenHazardCount] int NOT NULL,
        [HasLoveCard] bit NOT NULL,
        [ArchivedOn] date NULL,
        [ArchiveReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_CareRecipients] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[ImportedRows] (
        [Id] bigint NOT NULL IDENTITY,
        [Book] nvarchar(50) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_ImportedRows] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[Outbox] (
        [Id] bigint NOT NULL IDENTITY,
        [Key] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Body] nvarchar(max) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [HappenedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[Requests] (
        [Id] bigint NOT NULL IDENTITY,
        [Actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestId] uniqueidentifier NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_Requests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[Appreciations] (
        [Id] bigint NOT NULL IDENTITY,
        [Kind] int NOT NULL,
        [ReceivedOn] date NOT NULL,
        [TeamId] bigint NOT NULL,
        [CareRecipientId] bigint NULL,
        [CustomerId] bigint NULL,
        [CommunityId] bigint NULL,
        [FromWhom] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Text] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Appreciations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Appreciations_CareRecipients_CareRecipientId] FOREIGN KEY ([CareRecipientId]) REFERENCES [assistance].[CareRecipients] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[CareVisits] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [Purpose] int NOT NULL,
        [CareRecipientId] bigint NOT NULL,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [CustomerId] bigint NULL,
        [PlannedOn] date NULL,
        [PlannedAt] datetime2 NULL,
        [StartedAt] datetime2 NULL,
        [DoneAt] datetime2 NULL,
        [DoneOn] date NULL,
        [Minutes] int NULL,
        [WorkDone] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Notes] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [HazardsFixed] int NOT NULL,
        [CancelledAt] datetime2 NULL,
        [CancellationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_CareVisits] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CareVisits_CareRecipients_CareRecipientId] FOREIGN KEY ([CareRecipientId]) REFERENCES [assistance].[CareRecipients] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[LoveCards] (
        [Id] bigint NOT NULL IDENTITY,
        [Number] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [CareRecipientId] bigint NOT NULL,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [IssuedOn] date NOT NULL,
        [RevokedOn] date NULL,
        [RevokedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [RevocationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_LoveCards] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_LoveCards_CareRecipients_CareRecipientId] FOREIGN KEY ([CareRecipientId]) REFERENCES [assistance].[CareRecipients] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[SafetyAssessments] (
        [Id] bigint NOT NULL IDENTITY,
        [CareRecipientId] bigint NULL,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [CustomerId] bigint NULL,
        [Place] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [StartedAt] datetime2 NOT NULL,
        [AssessedAt] datetime2 NOT NULL,
        [AssessedOn] date NOT NULL,
        [Minutes] int NOT NULL,
        [People] int NOT NULL,
        [HazardCount] int NOT NULL,
        [Notes] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [NotedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_SafetyAssessments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SafetyAssessments_CareRecipients_CareRecipientId] FOREIGN KEY ([CareRecipientId]) REFERENCES [assistance].[CareRecipients] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[CareVisitMembers] (
        [CareVisitId] bigint NOT NULL,
        [MemberId] bigint NOT NULL,
        CONSTRAINT [PK_CareVisitMembers] PRIMARY KEY ([CareVisitId], [MemberId]),
        CONSTRAINT [FK_CareVisitMembers_CareVisits_CareVisitId] FOREIGN KEY ([CareVisitId]) REFERENCES [assistance].[CareVisits] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[CareCalls] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [CareRecipientId] bigint NOT NULL,
        [LoveCardId] bigint NOT NULL,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [CustomerId] bigint NULL,
        [Request] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [WorkDone] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [AskedAt] datetime2 NOT NULL,
        [AskedOn] date NOT NULL,
        [AnsweredAt] datetime2 NULL,
        [ArrivedAt] datetime2 NULL,
        [DoneAt] datetime2 NULL,
        [CancelledAt] datetime2 NULL,
        [AnswerMinutes] int NULL,
        [ArrivalMinutes] int NULL,
        [ServiceMinutes] int NULL,
        [CancellationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_CareCalls] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CareCalls_CareRecipients_CareRecipientId] FOREIGN KEY ([CareRecipientId]) REFERENCES [assistance].[CareRecipients] ([Id]),
        CONSTRAINT [FK_CareCalls_LoveCards_LoveCardId] FOREIGN KEY ([LoveCardId]) REFERENCES [assistance].[LoveCards] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[Hazards] (
        [Id] bigint NOT NULL IDENTITY,
        [Kind] int NOT NULL,
        [Severity] int NOT NULL,
        [Description] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [SafetyAssessmentId] bigint NOT NULL,
        [CareRecipientId] bigint NULL,
        [TeamId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [CustomerId] bigint NULL,
        [FoundOn] date NOT NULL,
        [FixedOn] date NULL,
        [FixedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [DaysOpen] int NULL,
        [FixNote] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [CareVisitId] bigint NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Hazards] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Hazards_CareRecipients_CareRecipientId] FOREIGN KEY ([CareRecipientId]) REFERENCES [assistance].[CareRecipients] ([Id]),
        CONSTRAINT [FK_Hazards_CareVisits_CareVisitId] FOREIGN KEY ([CareVisitId]) REFERENCES [assistance].[CareVisits] ([Id]),
        CONSTRAINT [FK_Hazards_SafetyAssessments_SafetyAssessmentId] FOREIGN KEY ([SafetyAssessmentId]) REFERENCES [assistance].[SafetyAssessments] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[SafetyAssessmentMembers] (
        [SafetyAssessmentId] bigint NOT NULL,
        [MemberId] bigint NOT NULL,
        CONSTRAINT [PK_SafetyAssessmentMembers] PRIMARY KEY ([SafetyAssessmentId], [MemberId]),
        CONSTRAINT [FK_SafetyAssessmentMembers_SafetyAssessments_SafetyAssessmentId] FOREIGN KEY ([SafetyAssessmentId]) REFERENCES [assistance].[SafetyAssessments] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[CareCallMembers] (
        [CareCallId] bigint NOT NULL,
        [MemberId] bigint NOT NULL,
        CONSTRAINT [PK_CareCallMembers] PRIMARY KEY ([CareCallId], [MemberId]),
        CONSTRAINT [FK_CareCallMembers_CareCalls_CareCallId] FOREIGN KEY ([CareCallId]) REFERENCES [assistance].[CareCalls] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE TABLE [assistance].[CareCallSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [CareCallId] bigint NOT NULL,
        CONSTRAINT [PK_CareCallSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CareCallSteps_CareCalls_CareCallId] FOREIGN KEY ([CareCallId]) REFERENCES [assistance].[CareCalls] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Appreciations_CareRecipientId] ON [assistance].[Appreciations] ([CareRecipientId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Appreciations_CommunityId] ON [assistance].[Appreciations] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Appreciations_CustomerId] ON [assistance].[Appreciations] ([CustomerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Appreciations_TeamId_ReceivedOn] ON [assistance].[Appreciations] ([TeamId], [ReceivedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareCallMembers_MemberId] ON [assistance].[CareCallMembers] ([MemberId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareCallSteps_CareCallId] ON [assistance].[CareCallSteps] ([CareCallId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareCalls_AskedAt] ON [assistance].[CareCalls] ([AskedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareCalls_CareRecipientId] ON [assistance].[CareCalls] ([CareRecipientId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareCalls_CommunityId] ON [assistance].[CareCalls] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareCalls_CustomerId_AskedAt] ON [assistance].[CareCalls] ([CustomerId], [AskedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareCalls_LoveCardId] ON [assistance].[CareCalls] ([LoveCardId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareCalls_TeamId_Status] ON [assistance].[CareCalls] ([TeamId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_CommunityId] ON [assistance].[CareRecipients] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_CustomerId] ON [assistance].[CareRecipients] ([CustomerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_NextDueOn] ON [assistance].[CareRecipients] ([NextDueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareRecipients_TeamId_NextDueOn] ON [assistance].[CareRecipients] ([TeamId], [NextDueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareVisitMembers_MemberId] ON [assistance].[CareVisitMembers] ([MemberId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareVisits_CareRecipientId_Status] ON [assistance].[CareVisits] ([CareRecipientId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareVisits_CommunityId] ON [assistance].[CareVisits] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareVisits_CustomerId_StartedAt] ON [assistance].[CareVisits] ([CustomerId], [StartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_CareVisits_TeamId_Status] ON [assistance].[CareVisits] ([TeamId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Hazards_CareRecipientId_FixedOn] ON [assistance].[Hazards] ([CareRecipientId], [FixedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Hazards_CareVisitId] ON [assistance].[Hazards] ([CareVisitId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Hazards_CommunityId] ON [assistance].[Hazards] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Hazards_CustomerId] ON [assistance].[Hazards] ([CustomerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Hazards_SafetyAssessmentId] ON [assistance].[Hazards] ([SafetyAssessmentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_Hazards_TeamId_FixedOn] ON [assistance].[Hazards] ([TeamId], [FixedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ImportedRows_Book_Number] ON [assistance].[ImportedRows] ([Book], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_LoveCards_CareRecipientId_IssuedOn] ON [assistance].[LoveCards] ([CareRecipientId], [IssuedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LoveCards_Number] ON [assistance].[LoveCards] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_LoveCards_OneValidCard] ON [assistance].[LoveCards] ([CareRecipientId]) WHERE [RevokedOn] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_LoveCards_TeamId_IssuedOn] ON [assistance].[LoveCards] ([TeamId], [IssuedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_Key] ON [assistance].[Outbox] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Requests_Actor_RequestId] ON [assistance].[Requests] ([Actor], [RequestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_SafetyAssessmentMembers_MemberId] ON [assistance].[SafetyAssessmentMembers] ([MemberId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_SafetyAssessments_CareRecipientId] ON [assistance].[SafetyAssessments] ([CareRecipientId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_SafetyAssessments_CommunityId] ON [assistance].[SafetyAssessments] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_SafetyAssessments_CustomerId_StartedAt] ON [assistance].[SafetyAssessments] ([CustomerId], [StartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    CREATE INDEX [IX_SafetyAssessments_TeamId_AssessedAt] ON [assistance].[SafetyAssessments] ([TeamId], [AssessedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122004831_Initial'
)
BEGIN
    INSERT INTO [assistance].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122004831_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [Attempts] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [DueAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [Lease] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [ParkedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [ReadAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [Reason] nvarchar(1000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [RetriedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [RetriedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    ALTER TABLE [assistance].[Outbox] ADD [WrittenAt] datetime2 NOT NULL DEFAULT '0001-01-01T00:00:00.0000000';
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_assistance_Outbox_Parked] ON [assistance].[Outbox] ([ParkedAt]) WHERE [ParkedAt] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_assistance_Outbox_Waiting] ON [assistance].[Outbox] ([Id]) WHERE [ReadAt] IS NULL AND [ParkedAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122022912_OutboxReading'
)
BEGIN
    INSERT INTO [assistance].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122022912_OutboxReading', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122131918_ArchivedBy'
)
BEGIN
    ALTER TABLE [assistance].[CareRecipients] ADD [ArchivedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [assistance].[Migrations]
    WHERE [MigrationId] = N'20261122131918_ArchivedBy'
)
BEGIN
    INSERT INTO [assistance].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122131918_ArchivedBy', N'10.0.14');
END;

COMMIT;
GO

